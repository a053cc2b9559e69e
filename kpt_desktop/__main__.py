"""The entry point: ``python -m kpt_desktop`` and the ``kpt-desktop`` command."""

import sys

from kpt_desktop.app import run


def main() -> None:
    """Run the program with the arguments of the command line."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
