"""The command line: the same services as the window, for scheduled jobs, batches and scripts."""

from kpt_desktop.cli.environment import Environment, WindowOptions
from kpt_desktop.cli.main import run

__all__ = ["Environment", "WindowOptions", "run"]
