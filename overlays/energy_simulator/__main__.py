"""`python -m energy_simulator` is `energy simulate`."""

import sys

from .command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], "python -m energy_simulator"))
