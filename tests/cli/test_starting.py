"""What starting a command reads in: nothing that it does not use, since each second of it is somebody's."""

import subprocess
import sys

_ASKED_NOTHING = ("load", "evaluate", "spc", "chart", "briefing", "digest", "watch", "alerts", "chase", "deliverables")
_NOT_USED = ("bot.asking", "bot.slack.app", "bot.workspace", "matplotlib", "pandas", "openpyxl")
_SAYS_WHAT_IS_READ_IN = """
import importlib, sys
for name in sys.argv[1].split():
    importlib.import_module(f"bot.cli.{name}")
print(*sys.modules)
"""


def test_commands_that_are_asked_nothing_read_in_no_asking_no_slack_and_no_way_of_drawing() -> None:
    command = [sys.executable, "-c", _SAYS_WHAT_IS_READ_IN, " ".join(_ASKED_NOTHING)]
    read_in = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert "bot.cli.deliverables" in read_in
    assert [name for name in _NOT_USED if name in read_in] == []
