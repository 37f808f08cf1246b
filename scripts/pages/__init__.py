"""The reference site: every page a function of the published folder. `scripts/website.py` writes them."""
