"""Choose how the program looks and sounds."""
