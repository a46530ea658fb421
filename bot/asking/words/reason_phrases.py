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
    "what drove, what caused, what is causing, whats causing, the reason for, reason for, reasons for, explanation for"
)
