-- The one change that a verdict may see: what nobody could read is screened at last, when its bytes arrive whole.
-- The runtime role can't change verdicts; this does so for it with the owner's rights, and never the other way round.
CREATE FUNCTION replace_unreadable(readable screening) RETURNS boolean
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
    IF readable.failure IS NOT NULL THEN
        RETURN false;
    END IF;
    DELETE FROM public.screening s
    WHERE s.shipment_id = readable.shipment_id AND s.version = readable.version AND s.revision = readable.revision
        AND s.failure = 'UNREADABLE';
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    INSERT INTO public.screening SELECT readable.*;
    RETURN true;
END
$$;
COMMENT ON FUNCTION replace_unreadable IS 'puts a verdict with a result in the place of an unreadable one; whether it did';
REVOKE ALL ON FUNCTION replace_unreadable FROM PUBLIC;
GRANT EXECUTE ON FUNCTION replace_unreadable TO wro_app;
