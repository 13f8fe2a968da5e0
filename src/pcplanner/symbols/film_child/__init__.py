"""Open films in a process of its own: the only place that knows PyAV, and nothing else imports it."""
