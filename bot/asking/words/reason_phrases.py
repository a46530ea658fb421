"""The ways of asking where a figure is from, and why it is as it is."""

SOURCE_SAID = (
    "where is that from, wheres that from, where is this from, wheres this from, where does that "
    "come from, where does this come from, where did that come from, where did you get that, where is it from, "
    "source, what is the source, whats the source, how do you know, how was that worked out, how is that worked "
    "out, where does it come from, where do they come from, where do these come from, where do those come from, "
    "where do the figures come from, where does the figure come from, where does the data come from, data source, "
    "where do the numbers come from, where are the figures from, where is the data from, wheres the data from, "
    "how did you get that, show your working, explain, explain that, explain "
    "it, how did you work that out, wheres it from, "
    "provenance, provenance of, the provenance of, origin of, origins of, the origin of, the origins of"
)
_ASKING_FOR_ONE = ("is there a", "was there a", "has there been a", "is there any", "was there any", "any", "a known")
_ASKING_FOR_THE_ONE = ("whats the", "what is the", "what was the", "do we have a", "have we got a", "do we know the")
_ON_RECORD = (
    *("recorded", "given", "noted", "logged", "known", "held", "marked", "on record", "on file", "on the system"),
    *("we recorded", "we have recorded", "you have recorded", "we hold", "you hold", "noted against it"),
)
_REASONS = (
    ("reason", "reasons", "cause", "causes", "explanation", "explanations"),
    (
        "",
        "recorded",
        "given",
        "noted",
        "logged",
        "known",
        "on record",
        "on file",
        "on the system",
        "held",
        "behind it",
        "behind that",
        "behind this",
    ),
    ("for it", "for that", "for this", "why"),
)
_RECORDING = (
    *("recording change", "change in recording", "change to recording", "change in how we record", "counting change"),
    *("change in how we count", "change in how it is recorded", "change in how its recorded", "change in counting"),
    *("change in recording practice", "recording practice change", "change in how theyre recorded"),
    *("change in crime recording", "crime recording change", "change to how we record", "change in the recording"),
)
_RECORDED_OTHERWISE = tuple(
    f"{asks} {changed}{what}"
    for asks, changed in (
        *((f"{who}", "change how we record") for who in ("did we", "have we", "did they")),
        *((f"{who}", "change how we count") for who in ("did we", "have we", "did they")),
        *((f"{who}", "changed how we record") for who in ("have we", "weve", "has somebody")),
    )
    for what in ("", " it", " them", " that", " these", " this")
)
_REASON_ASKED = tuple(
    f"{asks} {one} {told}".strip()
    for asks in _ASKING_FOR_ONE
    for one in _REASONS[0]
    for told in (*_REASONS[1], *_REASONS[2])
    if one.endswith("s") <= (asks.endswith("any") or asks == "any")
)
_THE_REASON_ASKED = tuple(
    f"{asks} {one} {told}"
    for asks in _ASKING_FOR_THE_ONE
    for one in ("reason", "cause", "explanation")
    for told in _ON_RECORD
)
_CHANGE_ASKED = tuple(
    f"{asks} {one}"
    for asks in (*_ASKING_FOR_ONE, "is it a", "is that a", "was it a", "is it just a", "is that down to a")
    for one in _RECORDING
)
WHY_SAID = (
    ", ".join((*_REASON_ASKED, *_THE_REASON_ASKED, *_CHANGE_ASKED, *_RECORDED_OTHERWISE, "did the recording change"))
    + ", "
    + (
        "what went wrong, what has gone wrong, whats gone wrong, what is going wrong, whats going wrong, "
        "what went wrong there, what went wrong then, "
        "why, why is that, why that, how come, whats behind, what is behind, whats driving, what is driving, "
        "what drove, what caused, what is causing, whats causing, the reason for, reason for, reasons for, "
        "what explains, what explained, whats explaining, what accounts for, what accounted for, what led to, "
        "what lies behind, what lay behind, what was behind, what is the reason for, what is the cause of, "
        "what was the cause of, what was the reason for, the cause of, "
        "explanation for, is there a note against, is there a note on, is there a note for, is there a note about, "
        "is there any note against, is there any note on, any note against, any note on, any notes against, "
        "any notes on, "
        "are there notes on, are there any notes on, are there any notes against, is anything noted against, "
        "is anything marked against, is anything noted about, is anything noted on, "
        + ", ".join(
            f"{asks}anything {noted} {against}"
            for asks in ("", "is there ", "was there ", "was ", "has there been ", "have we got ", "do we have ")
            for noted in ("noted", "marked", "flagged", "logged", "annotated", "written down", "recorded")
            for against in ("against", "for", "on", "about")
        )
        + ", "
        + ", ".join(
            f"{asks} {note}{about}"
            for asks in ("is there", "was there", "is there any", "was there any", "any")
            for note in ("a note", "note", "notes", "note made")
            for about in ("", " about it", " on it", " against it", " for it", " on that", " about that")
            if (note == "a note") is not asks.endswith("any")
        )
    )
)
