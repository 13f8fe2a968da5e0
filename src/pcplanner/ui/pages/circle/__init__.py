"""Show somebody's circle, and say where each one goes."""
