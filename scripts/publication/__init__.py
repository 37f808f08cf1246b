"""What teams in other languages receive, each part a function of the bundled documents. `scripts/publish.py` writes them."""
