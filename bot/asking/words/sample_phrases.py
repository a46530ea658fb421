"""The ways of asking how many were asked in a survey."""

SAMPLE_SAID = (
    "sample size, sample size of, sample size for, the sample size, size of the sample, size of the sample for, "
    "sample of, "
    "how many people were asked about, how many were asked about, how many people were asked, how many were asked, "
    "how many people were surveyed, how many were surveyed, how many people did we survey, how many did we survey, "
    "how many people were surveyed for, how many were surveyed for, how many people took part in, "
    "how many took part in, "
    "how many people answered, how many people responded, how many people responded to, how many responded to, "
    "how many respondents, number of respondents, how many responses, number of responses, how many people replied, "
    "how many replied, how many people did we ask, how many did we ask, how many people do they ask, "
    "how many people do we ask"
)
"""How many were asked, or answered."""
