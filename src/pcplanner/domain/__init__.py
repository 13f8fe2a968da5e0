"""Hold what is true on paper too: people, circles, dreams, goals and small steps; standard library only."""
