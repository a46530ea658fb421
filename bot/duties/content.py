"""What a message says, free of any platform: the messenger gives it its shape."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Button:
    """A button: what it does, its label, and the one value that it carries back."""

    action: str
    label: str
    value: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: caption, column heads, and rows of as many cells."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Content:
    """One message. `text` stands alone; `fields` are label and value; `picture` is the id of a stored one.

    `before` is said before the table, `paragraphs` after it. `asked` is what it answers, where the question itself is
    not seen beside it: what follows a slash command is not.
    """

    text: str
    header: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    table: Table | None = None
    paragraphs: tuple[str, ...] = ()
    context: str = ""
    buttons: tuple[Button, ...] = ()
    picture: str | None = None
    before: tuple[str, ...] = ()
    asked: str = ""
