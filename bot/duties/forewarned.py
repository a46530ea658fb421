"""Forewarned: what the direct message before an end says once somebody has acted on what it tells of."""

import hashlib
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import replace

from bot.duties.alert_book import Entry
from bot.duties.content import Button, Content
from bot.duties.outbox import Edit
from bot.duties.watching import Watching
from bot.watching.forewarning import Ending, ending_of

MOST_IN_ONE = 50
"""More alerts than this that end together for a person are told of in several messages."""
MOST_MESSAGES = 40
"""Of those, as many are looked for."""


def message_id(by: str, step: str, day: str, first: int) -> str:
    """The id of the message to a person about what ends on a day, from the first alert that it tells of on."""
    return hashlib.sha256("\x1f".join(("forewarning", by, step, day, str(first))).encode()).hexdigest()[:32]


def edits_of_forewarnings(
    world: Watching, before: Sequence[Entry], line: Callable[[Set[str]], str]
) -> tuple[Edit, ...]:
    """What messages that told of an end say after somebody acted on some of it.

    `before` are the entries as they were until then; `line` says who did what with those of some ids. Buttons about
    alerts that nobody acted on stay, the others go.
    """
    ids = [name for entry in before if (ending := ending_of(entry.episode)) for name in _ids(ending)]
    acted = {entry.episode_id for entry in before}
    edits = []
    for message, content in world.book.contents(list(dict.fromkeys(ids))).items():
        named = {episode for button in content.buttons for episode in button.value.split()}
        if named & acted:
            left = tuple(_left(content.buttons, acted))
            others = world.book.episodes(sorted(named - acted)) if left else ()
            made_of = tuple((entry.episode_id, entry.version) for entry in others)
            edits.append(Edit(message, _said(content, line(named & acted), left), bool(left), made_of))
    return tuple(edits)


def _ids(ending: Ending) -> Iterator[str]:
    key = (ending.by, ending.step.value, ending.day.isoformat())
    return (message_id(*key, first) for first in range(0, MOST_MESSAGES * MOST_IN_ONE, MOST_IN_ONE))


def _left(buttons: Sequence[Button], acted: set[str]) -> Iterator[Button]:
    for button in buttons:
        episodes = [one for one in button.value.split() if one not in acted]
        if episodes:
            yield replace(button, value=" ".join(episodes))


def _said(content: Content, line: str, left: tuple[Button, ...]) -> Content:
    lines = (line, *content.before)
    if not left:
        return Content(text="\n\n".join(lines))
    return replace(content, text=f"{line}\n\n{content.text}", before=lines, buttons=left)
