"""Join the ways somebody can press, dwell, and hear first, to the window."""
