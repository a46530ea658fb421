"""The ways of asking where a figure is from, and why it is as it is."""

SOURCE_SAID = (
    "where is that from, wheres that from, where is this from, wheres this from, where does that "
    "come from, where does this come from, where did that come from, where did you get that, where is it from, "
    "source, what is the source, whats the source, how do you know, how was that worked out, how is that worked "
    "out, how did you get that, show your working, explain, explain that, explain "
    "it, how did you work that out, wheres it from"
)
WHY_SAID = (
    "why, why is that, why that, how come, whats behind, what is behind, whats driving, what is driving, "
    "what drove, what caused, what is causing, whats causing, the reason for, reason for, reasons for, "
    "explanation for, is there a note against, is there a note on, is there a note for, is there a note about, "
    "is there any note against, is there any note on, any note against, any note on, any notes against, any notes on, "
    "are there notes on, are there any notes on, are there any notes against, is anything noted against, "
    "is anything marked against, is anything noted about, is anything noted on, "
    + ", ".join(
        f"{asks} {note}{about}"
        for asks in ("is there", "was there", "is there any", "was there any", "any")
        for note in ("a note", "note", "notes", "note made")
        for about in ("", " about it", " on it", " against it", " for it", " on that", " about that")
        if (note == "a note") is not asks.endswith("any")
    )
)
