"""Draw a picture with a thick pen."""
