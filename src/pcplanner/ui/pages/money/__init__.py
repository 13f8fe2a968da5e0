"""Write down what support costs, and see what it comes to."""
