-- What a filing of the past says of itself, as its event's headers had it: text, since nothing here turns on it and it is
-- handed on unchanged. At the end of the rows, whose order replace_unreadable's caller follows.
ALTER TABLE shipment
    ADD COLUMN history_source text, ADD COLUMN detained_on text, ADD COLUMN known_on text, ADD COLUMN entered_value text;
ALTER TABLE screening
    ADD COLUMN history_source text, ADD COLUMN detained_on text, ADD COLUMN known_on text, ADD COLUMN entered_value text;

COMMENT ON COLUMN screening.history_source IS 'AGENCY, or SYNTHETIC where a generator made it; null for a filing of today';
COMMENT ON COLUMN screening.detained_on IS 'legal day on which the agency detained the goods; null where it did not';
COMMENT ON COLUMN screening.known_on IS 'legal day on which the agency knew; null for the same day';
COMMENT ON COLUMN screening.entered_value IS 'sum of the lines'' entered values, USD, two decimals';
