"""Figures of the project beside those of its peers, in one run: `make bench`, or `python -m tests.bench --help`.

What is compared does the same work on the same bytes, in rounds that take turns; the least of each counts, so that a busy machine disturbs all alike. Times are
CPU time unless a line says otherwise. Peers are installed for the purpose into `build/bench/`; a peer that cannot be had leaves its lines without a figure.
"""
