"""Say who can ring the alarm for the person, and how to see that something is wrong."""
