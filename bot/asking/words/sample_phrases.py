"""The ways of asking how many were asked in a survey."""

from itertools import product

_ASKED_OF = ("", "people", "folk", "residents", "respondents", "victims", "of them")
_WHO = tuple(f"how many {who}".strip() for who in _ASKED_OF)
_ASKED = ("asked", "surveyed", "polled", "interviewed", "sampled", "questioned", "spoken to")
_WE_ASKED = ("ask", "survey", "poll", "interview", "sample", "question", "speak to", "talk to")
_ANSWERED = ("answered", "responded", "responded to", "replied", "replied to", "took part", "took part in", "filled in")
_WHERE = ("", "about", "for", "in")
_SIZES = (
    *("sample", "sample of", "the sample", "sample size", "sample size of", "sample size for", "the sample size"),
    *("what sample", "base size", "size of the sample", "size of the sample for", "how big is the sample"),
    *("how big was the sample", "how big a sample", "how large is the sample", "how large was the sample"),
    *("how large a sample", "how many respondents", "number of respondents", "how many responses"),
    *("number of responses", "how many replies", "number of replies", "number of people asked", "number asked"),
    *("number surveyed", "number of people surveyed"),
)
SAMPLE_SAID = ", ".join(
    (
        *_SIZES,
        *(" ".join(said).strip() for said in product(_WHO, ("were", "was", "are"), _ASKED, _WHERE)),
        *(
            " ".join(said).strip()
            for said in product(_WHO, ("did we", "did you", "do you", "do we", "do they", "did they"), _WE_ASKED)
        ),
        *(" ".join(said) for said in product(_WHO, _ANSWERED)),
    )
)
"""How many were asked, or answered."""
