"""What is being looked at while blocks are checked, and the faults found in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Surface = Literal["message", "modal", "home"]
SlackFileCheck = Callable[[Mapping[str, object]], bool]


@dataclass(slots=True)
class Inspection:
    """One reading of one message or view. Faults are worded as Slack words them, each with its JSON pointer.

    `slack_file` tells whether a `slack_file` object names a file that exists and has been processed.
    """

    surface: Surface
    slack_file: SlackFileCheck
    faults: list[str] = field(default_factory=list)
    block_ids: set[str] = field(default_factory=set)
    action_ids: set[str] = field(default_factory=set)

    def fault(self, message: str, pointer: str) -> None:
        """Write down one fault at one place."""
        self.faults.append(f"{message} [json-pointer:{pointer}]")

    def new_block(self, block_id: str | None, pointer: str) -> None:
        """Start a block: its id must be new in the whole, its action ids among themselves."""
        self.action_ids = set()
        if block_id is None:
            return
        if block_id in self.block_ids:
            self.fault(f"`block_id` {block_id} already exists for another block", f"{pointer}/block_id")
        self.block_ids.add(block_id)

    def new_action(self, action_id: str, pointer: str) -> None:
        """Take note of an element's action id, which must be new in its block."""
        if action_id in self.action_ids:
            self.fault(f"`action_id` {action_id} already exists for another element", f"{pointer}/action_id")
        self.action_ids.add(action_id)
