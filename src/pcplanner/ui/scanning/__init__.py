"""Drive the window with one or two switches, by a scan that goes over everything that can be pressed."""
