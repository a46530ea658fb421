"""The words that people read come from templates: what duties ask of them."""

import re
from collections.abc import Mapping
from typing import Any, Protocol

Parts = Mapping[str, str]

_WHITE_SPACE = re.compile(r"\s+")
# Control characters, and those that turn the direction of what follows: figures would be read from the wrong end.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def one_line(text: str) -> str:
    """A text on one line, without characters that are not seen and change what is."""
    return _UNSEEN.sub("", _WHITE_SPACE.sub(" ", text))


class Mention(str):
    """Text that is already safe and must reach the platform as it is, such as the mention of a person."""

    __slots__ = ()


class TemplateFault(Exception):  # noqa: N818 - it names the template at fault
    """A template cannot be rendered; the message names the template, its line and what is wrong."""


class Templates(Protocol):
    """Renders the named parts of a template. Everything from data comes out escaped for the platform."""

    def render(self, event: str, name: str, values: Mapping[str, Any]) -> Parts:
        """The parts of `templates/<event>/<name>.j2`, by name, without surrounding white space."""
        ...

    def render_line(self, source: str, values: Mapping[str, Any]) -> str:
        """One line of a rule's own, such as its title."""
        ...
