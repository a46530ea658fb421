"""The ways of asking how a piece of work is coming on."""

from itertools import product

_COMING = ("coming on", "coming along", "progressing", "getting on", "getting along", "moving along")
_STATUS = ("status", "state", "progress", "position", "rag", "rag rating", "rag status", "state of play", "latest")

_KNOWN = (("status", "of"), ("rag", "for"), ("rag", "of"), ("rag status", "for"), ("position", "of"))
"""Said of the latest update; the position of a place is one in an order."""

PROGRESS_SAID = ", ".join(
    (
        *_COMING,
        *(
            f"{status} {on}"
            for status, on in product(_STATUS, ("on", "of", "for", "with"))
            if (status, on) not in _KNOWN
        ),
        *(
            "has the board been told about",
            "gone live",
            "gone in",
            "been delivered",
            "been completed",
            "is it finished",
        ),
        *("have we heard", "heard back", "any progress", "any news", "any news on", "any progress on", "any movement"),
        *("any movement on", "movement on", "have we heard re", "have we heard about", "have we heard on"),
    )
)
"""How a piece of work is coming on; of a figure they ask nothing of their own."""
