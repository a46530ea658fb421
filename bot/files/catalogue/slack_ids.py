"""Slack's ids: what stands for a person, a channel or a user group, since names change."""

import re
from dataclasses import dataclass

from bot.duties.faults import cut
from bot.files.fields import Fields
from bot.files.yaml_source import Scalar


@dataclass(frozen=True, slots=True)
class SlackId:
    """One sort of id: how it is written, and what to say where it is not."""

    form: re.Pattern[str]
    noun: str
    example: str

    def fault_in(self, text: str) -> str | None:
        """What is wrong with an id of this sort, or None."""
        if self.form.fullmatch(text):
            return None
        return f"{cut(text)!r} is not the Slack id of {self.noun}; one is written {self.example} (not a name)"


PERSON = SlackId(re.compile(r"[UW][A-Z0-9]+"), "a person", "U012AB3CD")
CHANNEL = SlackId(re.compile(r"[CG][A-Z0-9]+"), "a channel", "C012AB3CD")
PERSON_OR_GROUP = SlackId(re.compile(r"[UWS][A-Z0-9]+"), "a person or a user group", "U012AB3CD or S012AB3CD")


def slack_id(fields: Fields, key: str, sort: SlackId, required: bool = False) -> str | None:
    """The id under a key; None where it is not given."""
    node = fields.scalar(key, required, f"the Slack id of {sort.noun}")
    if node is None:
        return None
    if fault := sort.fault_in(node.text):
        fields.fault(node, fault)
    return node.text


def slack_ids(fields: Fields, key: str, sort: SlackId) -> tuple[str, ...]:
    """The ids of a list."""
    written: tuple[Scalar, ...] = fields.scalars(key)
    for node in written:
        if fault := sort.fault_in(node.text):
            fields.fault(node, fault)
    return tuple(dict.fromkeys(node.text for node in written))
