"""What Reeve says about itself: once a day for the same words, and nothing that the operators' channel may not see."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.duties.faults import Fault, InputFaults
from bot.duties.inbox import TakenFile
from bot.duties.load import Counts
from bot.duties.operators import inbox_words, note
from bot.files.templates import FileTemplates
from bot.watching.rules import Severity

NOW = datetime(2026, 4, 20, 7, tzinfo=UTC)


def test_the_same_words_on_a_day_are_the_same_message() -> None:
    templates = FileTemplates()
    first = note(templates, NOW, "head", "words")
    assert first.id == note(templates, NOW + timedelta(hours=9), "head", "words").id
    others = [note(templates, NOW, "head", "other"), note(templates, NOW + timedelta(days=1), "head", "words")]
    assert len({first.id, *(one.id for one in others)}) == 3
    assert (first.channel, first.severity) == ("operators", Severity.HIGH)


def test_an_import_is_told_with_its_counts() -> None:
    head, words = inbox_words(TakenFile("april.csv", counts=Counts(new=1_200, revised=3, unchanged=0)))
    assert (head, words) == ("april.csv was imported", "1,200 new, 3 revised, 0 unchanged.")


def test_a_refusal_names_every_place_and_no_figure() -> None:
    faults = [
        Fault("april.csv", "is no measure; the nearest is 'burglary'", 2, "measure", "burglery"),
        Fault("april.csv", "is a count below 0", 3, "value", "-777"),
        Fault("april.csv", "disagrees with line 2, which says 777 for informants", 4, "value", "778"),
        Fault("april.csv", "is above its denominator, 777", 5, "numerator", "778"),
        Fault("april.csv", "holds a character that is no text", 6, "note", "source 777"),
        Fault("april.csv", "is empty"),
    ]
    head, words = inbox_words(TakenFile("april.csv", refusal=InputFaults(faults, total=1_234)))
    assert head == "april.csv was refused; nothing of it is stored"
    assert words.splitlines() == [
        "1,234 faults; all of them are beside the file, in refused/.",
        "april.csv:2:measure: 'burglery': is no measure; the nearest is 'burglary'",
        "april.csv:3:value: is at fault",
        "april.csv:4:value: is at fault",
        "april.csv:5:numerator: is at fault",
        "april.csv:6:note: is at fault",
        "april.csv: is empty",
    ]
    assert "77" not in words
