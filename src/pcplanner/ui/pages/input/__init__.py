"""Choose how somebody presses: by hand, by switch or by resting, with all its times."""
