"""What the operators are told when requests close without words: updates and questions about alerts by their names."""

from __future__ import annotations

from typing import Any

import pytest

from bot.files.templates import FileTemplates


def item(told: str, *, question: bool) -> dict[str, Any]:
    closed = told == "not_supplied"
    return {
        "told": told,
        "about_alert": {"title": "Burglary, Coventry"} if question else None,
        "title": "Burglary, Coventry",
        "meeting": None,
        "lead": "ACC Crime",
        "holder": "ACC Crime",
        "state": "closed" if closed else "overdue",
        "ending": "not_supplied" if closed else None,
        "deadline": "Monday",
        "close": "Tuesday",
        "left": False,
        "offer_to": None,
        "stands_in": False,
        "snoozed_until": None,
        "draft": None,
    }


CLOSED_QUESTION, CLOSED_UPDATE = item("not_supplied", question=True), item("not_supplied", question=False)
LEFT_QUESTION, LEFT_UPDATE = item("to_operators", question=True), item("to_operators", question=False)


@pytest.mark.parametrize(
    ("items", "header"),
    [
        ([CLOSED_QUESTION], "A question about an alert: closed without an answer"),
        ([CLOSED_QUESTION] * 2, "2 questions about alerts: closed without an answer"),
        ([CLOSED_UPDATE], "Papers closed without 1 update"),
        (
            [CLOSED_UPDATE] * 2 + [CLOSED_QUESTION],
            "Papers closed without 2 updates, and 1 question about an alert closed without an answer",
        ),
        ([LEFT_QUESTION], "Questions about alerts that nobody is left to be asked"),
        ([LEFT_UPDATE], "Updates that nobody is left to be asked for"),
        ([LEFT_UPDATE, LEFT_QUESTION], "Updates and answers about alerts that nobody is left to be asked for"),
    ],
)
def test_questions_about_alerts_are_not_called_updates_or_papers(items: list[dict[str, Any]], header: str) -> None:
    parts = FileTemplates(None).render("chase", "operators", {"items": items, "rules": None})
    assert parts["header"] == header
    assert ("reeve deliverables" in parts["context"]) is any(not one["about_alert"] for one in items)
