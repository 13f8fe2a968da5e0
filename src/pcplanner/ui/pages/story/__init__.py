"""Tell a life as a path of pictures, each with its year, its age or its own words."""
