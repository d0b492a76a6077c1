"""The phrase book of the features: one small set of Vietnamese sentences, each bound once."""

STEPS = tuple(
    f"features.{name}"
    for name in (
        "world",
        "steps_dossier",
        "steps_rating",
        "steps_list",
        "steps_authority",
        "steps_procedure",
        "steps_council",
        "steps_time",
        "steps_due",
        "steps_money",
        "steps_payments",
        "steps_after",
        "steps_plan",
        "steps_proof",
        "steps_paths",
    )
)
