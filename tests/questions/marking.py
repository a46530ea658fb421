"""Marking a pack: each answer is right, wrong, or not given."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.duties.answer import Asked, World, answer
from bot.figures.periods import parse_period

HERE = Path(__file__).parent
STATUSES = {"unknown": "unknown", "refused": "refused", "ambiguous": "ambiguous", "suppressed": "refused"}


@dataclass(frozen=True, slots=True)
class Mark:
    """How one question came out: right, wrong or unanswered, what was said, and the questions offered as choices."""

    question: str
    verdict: str
    said: str
    offered: tuple[str, ...] = ()


def entries(pack: str) -> Iterator[dict[str, Any]]:
    """The questions of a pack."""
    for line in (HERE / f"{pack}.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def marked(world: World, pack: str) -> list[Mark]:
    """Every question of a pack, asked and marked."""
    return [mark(world, entry) for entry in entries(pack)]


def mark(world: World, entry: Mapping[str, Any]) -> Mark:
    """Ask one question. A figure where none may be, or another than expected, is wrong."""
    document = answer(world, Asked(question=entry["question"], as_of=date.fromisoformat(entry["as_of"]))).as_json
    given = [one for one in document["answers"] if one["value"] is not None]
    said = f"{document['status']}: {document['text']} {json.dumps(given)[:400]}"
    if "expect" in entry:
        wanted = STATUSES.get(entry["expect"])
        verdict = "wrong" if given else "right" if wanted in (None, document["status"]) else "unanswered"
    elif document["status"] != "answered":
        verdict = "unanswered"
    elif "words" in entry:
        verdict = "right" if all(one.lower() in document["text"].lower() for one in entry["words"]) else "wrong"
    else:
        found = (any(is_same(world, one, wanted) for one in given) for wanted in entry["figures"])
        verdict = "right" if all(found) else "wrong"
    return Mark(entry["question"], verdict, said, tuple(one["question"] for one in document["choices"]))


def is_same(world: World, given: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Whether a figure that was given is the one expected, in all that is said of that."""
    plain = (name for name in wanted if name not in ("value", "against"))
    if any(given[name] != wanted[name] for name in plain):
        return False
    if "against" in wanted:
        against = parse_period(given["against"], world.catalogue.framework.waves)
        if [against.start.isoformat(), against.end.isoformat()] != wanted["against"]:
            return False
    return abs(float(given["value"]) - wanted["value"]) <= 1e-9 * max(1.0, abs(wanted["value"]))
