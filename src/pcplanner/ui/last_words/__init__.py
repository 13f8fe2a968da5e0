"""Ask for one last word or picture of somebody, in a meeting and in a style that is walked without one."""
