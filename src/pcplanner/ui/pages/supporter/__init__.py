"""Put somebody into the circle, or change what is known about them."""
