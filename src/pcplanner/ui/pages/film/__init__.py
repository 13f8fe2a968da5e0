"""Play the films of a line, and take in a new one with its picture and its words."""
