"""Turn words into sound: render a sentence in a child process, keep it, play it, tell each word."""
