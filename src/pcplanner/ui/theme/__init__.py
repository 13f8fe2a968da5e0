"""Hold every colour, pixel size, font and paint rule of the window; nothing outside this package has one."""
