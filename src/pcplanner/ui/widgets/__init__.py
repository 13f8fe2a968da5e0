"""Hold the widgets that two pages or more are made of; none of them knows what a plan is."""
