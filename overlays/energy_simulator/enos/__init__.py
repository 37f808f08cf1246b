"""The simulated EnOS tenant."""
