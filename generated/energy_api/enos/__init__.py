# Generated from specs/: do not edit.
"""Models and operations of the platform."""
