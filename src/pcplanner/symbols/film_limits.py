"""Say how much of a film is safe to open; known here and in the process that opens films."""

LARGEST_FILE_BYTES = 200_000_000
LONGEST_S = 600
MOST_PIXELS = 9_000_000
"""Of one picture of a film; 4,096 x 2,160 is less."""
SOUND_RATE = 44_100
LONGEST_SOUND_BYTES = (LONGEST_S + 60) * SOUND_RATE * 2
