"""The ways of asking what leads have said in their updates, and who has not answered."""

from collections.abc import Mapping
from itertools import product

PARTS_OF_AN_UPDATE: Mapping[str, str] = {
    **dict.fromkeys(("step", "stage", "phase"), "step"),
    **dict.fromkeys(("risk", "issue", "blocker"), "risk"),
    **dict.fromkeys(("element", "percent", "percentage"), "element"),
}
"""What an update may hold, by the words that ask for it: without their plurals, and the one that goes for all."""
SAID_WORDS = (
    "say about, said about, says about, say on, said on, saying about, tell us about, told us about, "
    "tell the board about, told the board about, told the board on, report about, reported about, write about, "
    "wrote about, the board hear about, did the board hear about, board hear about, the board heard about, "
    "the board told about, was the board told about, was the board told on, was said about, been said about, "
    "been told about, is being said about, updates on, update about, updates about, updates from, updates by, "
    + ", ".join(
        f"{when} {said} {about}"
        for when in ("last", "most recently")
        for said in ("say", "said", "report", "reported", "write", "wrote", "hear", "heard")
        for about in ("about", "on")
    )
)
LATEST_UPDATE_WORDS = (
    "latest update, latest update on, latest update about, latest update for, latest update from, "
    "last update, last update on, last update about, last update from, newest update, newest update on, "
    "most recent update, most recent update on, update on, update for, update from, current update, latest word on, "
    "current status of, status of, status update on, rag status of, rag status for, rag of, rag for"
)
NOT_ANSWERED_WORDS = (
    "who has not answered, who hasnt answered, who has not replied, who hasnt replied, "
    "who has not responded, who hasnt responded, who still owes, who still owes an update, who owes an update, "
    "who owes updates, who owes us updates, who owes us an update, "
    "who has not given an update, who hasnt given an update, who has not sent an update, "
    "who hasnt sent an update, who has yet to answer, who has yet to reply, which leads have not answered, "
    "which leads havent answered, which leads have not replied, which leads havent replied, "
    "which leads have not responded, which leads havent responded, what has not been answered, "
    "what hasnt been answered, not answered, not replied, "
    "unanswered, which updates are missing, updates are missing, missing updates, who is late with their update"
)

_KINDS_OF_PLAN = (
    "",
    "delivery ",
    "action ",
    "improvement ",
    "force ",
    "policing ",
    "control ",
    "crime ",
    "police and crime ",
)
_PLANS = (*(f"{kind}{plan}" for kind in _KINDS_OF_PLAN for plan in ("plan", "plans")), "action log", "tracker")
UPDATES_ALONE = frozenset({"update", "updates", "report", "reports", "return", "returns", "submission", "submissions"})
"""Where deliverables that fall due, or are past their day, are none of what is asked for."""
_CALLED = (
    *("report", "reports", "written report", "written reports", "progress report", "progress reports", "return"),
    *("submission", "submissions", "write up", "write ups", "progress update", "progress updates"),
)
"""What an update is called, where it is said to be late: by themselves these may be what is counted."""
_LATE = ("overdue", "outstanding", "late")
OVERDUE_SAID = ", ".join(
    (
        *("overdue", "outstanding"),
        *(
            f"{late} {where} {whose}{plan}"
            for late, where, whose, plan in product(
                ("overdue", "outstanding"), ("on", "in", "from", "of", "under"), ("", "the ", "our "), _PLANS
            )
        ),
        *("overdue from leads", "overdue from the leads"),
        *(f"{one} {being}{late}" for one, being, late in product(_CALLED, ("", "is ", "are "), _LATE)),
        *(f"{late} {one}" for late, one in product(_LATE, _CALLED)),
    )
)
"""Of updates, or of figures."""

_MEANT = ("meant", "supposed", "due", "expected", "planned", "scheduled")
_DONE = (
    *("done", "finished", "completed", "complete", "delivered", "ready", "in", "in place", "live", "up and running"),
    *("signed", "signed off", "agreed", "launched", "implemented", "brought in", "sorted", "wrapped up"),
)
_ENDING = ("finish", "go live", "land", "come in", "complete", "launch")
DUE_SAID = ", ".join(
    (
        "due, due next, due in, falls due, fall due, fell due, came due, fallen due, coming due",
        "owed, owes, owe, owing, still owing",
        "coming up",
        *(f"{meant} to be {done}{by}" for meant, done, by in product(_MEANT, _DONE, ("", " by"))),
        *(f"{meant} to {end}{by}" for meant, end, by in product(_MEANT, _ENDING, ("", " by"))),
    )
)
"""By when something is to be done."""
