-- Partitions by month of the shipment's id, and one for ids of other months.
CREATE TABLE shipment_other PARTITION OF shipment DEFAULT;
CREATE TABLE manifest_other PARTITION OF manifest DEFAULT;
CREATE TABLE screening_other PARTITION OF screening DEFAULT;
SELECT create_month_partitions('shipment', 1, 3);
SELECT create_month_partitions('manifest', 1, 3);
SELECT create_month_partitions('screening', 1, 3);
REVOKE ALL ON shipment_other, manifest_other, screening_other FROM wro_app;
