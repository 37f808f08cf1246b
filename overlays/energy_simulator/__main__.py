"""`python -m energy_simulator` is `energy simulate`."""

import sys

from .command import main

sys.exit(main(sys.argv[1:]))
