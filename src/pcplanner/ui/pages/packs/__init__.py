"""Show the packs of pictures, add new ones, put them in order, switch them off and take them away."""
