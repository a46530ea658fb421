"""The ways of speaking of boards, of their meetings and of the papers for them."""

from itertools import product

_BOARDS = ("board", "board meeting", "board meetings", "meeting", "meetings", "boards")
_BEFORE = ("the", "our", "this", "this months", "next months")
_AHEAD = ("coming up", "are coming up", "is coming up", "ahead", "to come", "are there", "are planned", "do we have")
_SENDING = ("get", "send", "submit", "put", "hand", "have", "file", "upload", "lodge")
_PAPERS = ("paper", "papers", "my paper", "my papers", "our paper", "our papers", "the paper", "the papers", "a paper")
_DUE = ("due", "due in", "in", "needed", "to be in", "to go in", "go in", "need to be in", "have to be in", "wanted")
MEETINGS_SAID = ", ".join(
    (
        *(
            "board",
            "next board",
            "next boards",
            "boards",
            "board meeting",
            "board meetings",
            "board date",
            "board dates",
            "meeting dates",
        ),
        *("meeting date", "date of", "dates of", "date for", "dates for", "deadline", "deadline for", "deadlines"),
        *("calendar of meetings", "meeting calendar", "meets", "meet next", "sits next", "papers", "paper deadline"),
        *("paper deadlines", "board papers", "board paper", "submission date", "date", "dates"),
        *(" ".join(said) for said in product(_BEFORE, _BOARDS)),
        *(" ".join(said) for said in product(("meetings", "board meetings", "boards", "meeting", "board"), _AHEAD)),
        *(
            "upcoming meetings",
            "upcoming boards",
            "upcoming board meetings",
            "future meetings",
            "meetings",
            "sit",
            "next meet",
            "next meets",
            "next sit",
            "next sits",
        ),
        *(" ".join(said) for said in product(_SENDING, _PAPERS)),
        *(" ".join((*said, "in")) for said in product(_SENDING, _PAPERS)),
        *(f"{noun} cutoff" for noun in ("paper", "papers")),
        *(f"{noun} cut off" for noun in ("paper", "papers")),
        *("cutoff for papers", "cut off for papers", "cutoff", "submission deadline", "deadline for papers"),
        *(" ".join((noun, due)) for noun, due in product(("papers", "the papers", "our papers", "paper"), _DUE)),
        *(" ".join(("do", noun, due)) for noun, due in product(("papers", "the papers", "our papers"), _DUE)),
    )
)
"""Boards, their meetings and papers."""
