;; Sets of rows, a bit each, as many bytes as a multiple of 32. Sixteen bytes at a time.
(module
  (memory (export "memory") 1 65536)

  ;; How many rows are in both sets.
  (func (export "countBoth") (param $a i32) (param $b i32) (param $bytes i32) (result i32)
    (local $end i32)
    (local $sum v128)
    (local.set $end (i32.add (local.get $a) (local.get $bytes)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
        (local.set $sum
          (i32x4.add
            (local.get $sum)
            (i32x4.extadd_pairwise_i16x8_u
              (i16x8.extadd_pairwise_i8x16_u
                (i8x16.add
                  (i8x16.popcnt
                    (v128.and (v128.load (local.get $a)) (v128.load (local.get $b))))
                  (i8x16.popcnt
                    (v128.and (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b)))))))))
        (local.set $a (i32.add (local.get $a) (i32.const 32)))
        (local.set $b (i32.add (local.get $b) (i32.const 32)))
        (br $next)))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))

  ;; Puts the rows that are in both sets into the first.
  (func (export "keep") (param $into i32) (param $other i32) (param $bytes i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $into) (local.get $bytes)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $into) (local.get $end)))
        (v128.store (local.get $into) (v128.and (v128.load (local.get $into)) (v128.load (local.get $other))))
        (local.set $into (i32.add (local.get $into) (i32.const 16)))
        (local.set $other (i32.add (local.get $other) (i32.const 16)))
        (br $next))))

  ;; Puts the rows that are in either set into the first.
  (func (export "join") (param $into i32) (param $other i32) (param $bytes i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $into) (local.get $bytes)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $into) (local.get $end)))
        (v128.store (local.get $into) (v128.or (v128.load (local.get $into)) (v128.load (local.get $other))))
        (local.set $into (i32.add (local.get $into) (i32.const 16)))
        (local.set $other (i32.add (local.get $other) (i32.const 16)))
        (br $next)))))
