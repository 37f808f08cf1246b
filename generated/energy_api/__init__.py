# Generated from specs/: do not edit.
"""Typed models and operations, generated; people import `energy_clients`."""
