"""The simulated Enapter gateway, HTTP API v1."""
