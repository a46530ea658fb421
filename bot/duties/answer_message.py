"""An answer as a message: the figure first, a sentence of meaning, a table or a chart, the context, and buttons."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from bot.asking.question import Intent
from bot.duties.answer import Answer
from bot.duties.answer_buttons import CHOICES, buttons_of
from bot.duties.content import Button, Content
from bot.duties.words import Mention, Templates
from bot.figures.periods import day_in_words

_BETTER_SEEN = frozenset({Intent.SIGNALS, Intent.LINES, Intent.EXTREME})
# A header's; a longer one would be cut.
LONGEST_HEAD = 150
_AS_AT = " As at "
_SAYS_MORE = frozenset({Intent.LIST_RECORDS, Intent.LIST_RUNS, Intent.LIST_COUNTS})
"""Lists whose words say what their table does not: since when, and of how many they are."""


def is_charted(found: Answer) -> bool:
    """Whether people would rather look: a chart was asked for, or its lines, or the figure is out of the usual."""
    if found.parts:
        return any(is_charted(one) for one in found.parts if one.subject is found.subject)
    if found.question is None or found.subject is None or found.subject.on_chart is None:
        return False
    if found.question.chart:
        return True
    unusual = any(one["statistic"] == "value" and one["signals"] for one in found.answers)
    if found.table is not None or not (unusual or found.question.intent in _BETTER_SEEN):
        return False
    return not found.subject.on_chart.reason


def content_of(
    templates: Templates, found: Answer, answer_id: str, as_of: date, *, private: bool, picture: str | None = None
) -> Content:
    """The message of an answer. `private` where only the asker sees it; `picture` is the id of its chart's picture.

    It has room for one table: of several answers those before it are said before it, and a second table in words.
    """
    labels = templates.render("answer", "buttons", {})
    parts = found.parts or (found,)
    place = next((place for place, one in enumerate(parts) if one.table is not None), 0)
    said = [_paragraphs(one if at == place else replace(one, table=None), templates) for at, one in enumerate(parts)]
    head = _beside_a_table(parts[place])
    is_header = not place and len(head) <= LONGEST_HEAD
    above = parts[place].above_table if head else ""
    note = (parts[place].note,) if parts[place].note and head else ()
    before = (*chain.from_iterable(said[:place]), *note)
    return Content(
        text=" ".join([found.text, *_choices_in_words(found, templates)]),
        header=head if is_header else "",
        before=tuple(part for part in (*before, "" if is_header else head, above) if part),
        table=found.table,
        paragraphs=tuple(chain.from_iterable(said[place:])),
        context=_context(found, templates, as_of),
        buttons=buttons_of(found, answer_id, labels, charted=picture is not None, private=private),
        picture=picture,
    )


def help_of(templates: Templates, found: Answer, examples: Sequence[str], abilities: Sequence[str] = ()) -> Content:
    """Help, or what is said where nothing was asked, with questions to start from as buttons that ask them.

    `abilities` are what the asker can do beside asking, a line each.
    """
    words = templates.render("answer", "help", {"examples": list(examples)})
    asked_for = found.question is not None and found.question.intent is Intent.HELP
    told = (words["head"], words["more"], words["where"], *((words["beside"], *abilities) if abilities else ()))
    return Content(
        text=" ".join(part for part in (found.text, words["examples"], *(abilities if asked_for else ())) if part),
        paragraphs=told if asked_for else (found.text,),
        buttons=tuple(Button(name, one, one) for name, one in zip(CHOICES, examples, strict=False)),
    )


def headline(found: Answer) -> str:
    """The sentences of an answer that give its figures, without what they mean."""
    if found.parts:
        return " ".join(headline(one) for one in found.parts)
    parts = [_parted(part) for part in found.said]
    given = [head for head, _ in parts if head]
    return " ".join(given) or found.text


def asked_in_words(templates: Templates, question: str) -> str:
    """What an answer is to, for those who do not see the question beside it."""
    return templates.render("answer", "message", {"head": "", "rest": None, "question": question})["asked"]


def short_headline(found: Answer) -> str:
    """The headline of an answer; of a list what stands above its table, and not each of its rows."""
    if found.parts:
        return " ".join(short_headline(one) for one in found.parts)
    return (_beside_a_table(found) if not found.said else "") or headline(found)


def _paragraphs(found: Answer, templates: Templates) -> tuple[str, ...]:
    if not found.said:
        in_words = found.text if not _beside_a_table(found) else ""
        told = found.explanation.text if found.explanation is not None and not in_words else ""
        return tuple(part for part in (in_words, told) if part)
    said = [_figure_first(part, templates) for part in found.said]
    return (*said, found.explanation.text) if found.explanation is not None else tuple(said)


def _without_its_note(found: Answer) -> str:
    """The text without what stands in brackets in front of it, which is told apart from the heading."""
    note = found.said[0] if found.said and found.said[0].startswith("(") else found.note
    return found.text.replace(note, "", 1).lstrip()


def _beside_a_table(found: Answer) -> str:
    """What a list says before it lists; empty where no table has the rest."""
    if found.question is not None and found.question.intent in _SAYS_MORE:
        return ""
    if found.table is not None and found.head:
        return found.head
    head, colon, _ = _without_its_note(found).partition(":")
    head = head.partition(_AS_AT)[0]  # of a list of one, whose colon is that of its source
    return head if found.table is not None and colon and len(head) <= LONGEST_HEAD else ""


def _figure_first(part: str, templates: Templates) -> str:
    """What gives a figure, with the sentence of the figure set off from what it means."""
    head, meaning = _parted(part)
    if not head:
        return part
    # They are words of a template, and escaped by it.
    values = {"head": Mention(head), "rest": Mention(meaning) if meaning else None, "question": ""}
    return templates.render("answer", "message", values)["paragraph"]


def _parted(part: str) -> tuple[str, str]:
    """The sentence of a figure, and what it means; the first is empty where no figure is given."""
    name, colon, rest = part.partition(": ")
    figure, stop, meaning = rest.partition(". ")
    return (f"{name}: {figure}{stop.strip()}", meaning) if colon else ("", part)


def _context(found: Answer, templates: Templates, as_of: date) -> str:
    if found.context or found.table is None:
        return found.context
    sources = {str(one["source"]): None for one in found.answers if one.get("source")}
    values = {
        "as_at": day_in_words(as_of),
        "sources": list(sources)[:3],
        "provisional": any(one.get("provisional") for one in found.answers),
    }
    return templates.render("answer", "message_context", values)["text"]


def _choices_in_words(found: Answer, templates: Templates) -> list[str]:
    """The choices for those who see no buttons."""
    if not found.choices:
        return []
    return [templates.render("answer", "choices", {"choices": [one.label for one in found.choices]})["text"]]
