"""Write words without a keyboard: letters to press, and guesses of the word that is meant."""
