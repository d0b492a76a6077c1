# language: vi
Tính năng: Thời gian công tác, nghỉ, đào tạo, chuyển công tác

  Quy tắc: Mới tuyển dụng dưới 06 tháng thì không xét Lao động tiên tiến
    Căn cứ: điểm d khoản 5 Điều 1 Thông tư số 01/2024/TT-BNV; trả lời của Bộ Nội vụ về thời gian hợp đồng.
    Nguồn: đã đối chiếu văn bản; từ ngày 05/08/2025: chưa kiểm chứng.

    @CA-10 @tt01-2024/1/5/d
    Khung tình huống: Trường hợp C10, tuyển dụng trong năm 2024, công tác được <thời gian>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và người được đề nghị mới được tuyển dụng trong năm
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2024 | tốt      |
      Và hồ sơ ghi nhận:
        | thời gian công tác trong năm, kể cả thời gian hợp đồng trước khi tuyển dụng tại cùng cơ quan | <thời gian> |
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì về diện xét, kết luận là "<diện xét>"
      Và kết luận là "<kết luận>"

      Dữ liệu: tuyển dụng ngày 01/09/2024 là 4 tháng; hai bên mức 06 tháng
        | thời gian | diện xét             | kết luận                 |
        | 4 tháng   | Không thuộc diện xét | Không thuộc diện xét     |
        | 5 tháng   | Không thuộc diện xét | Không thuộc diện xét     |
        | 6 tháng   | Thuộc diện xét       | Đủ điều kiện, tiêu chuẩn |

    @CA-11 @tt01-2024/1/5/d
    Tình huống: Trường hợp C11, 8 tháng hợp đồng rồi 4 tháng sau tuyển dụng tại cùng cơ quan
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và người được đề nghị mới được tuyển dụng trong năm
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2024 | tốt      |
      Và hồ sơ ghi nhận:
        | thời gian công tác trong năm, kể cả thời gian hợp đồng trước khi tuyển dụng tại cùng cơ quan | 12 tháng |
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"

    @NT-01-01 @tt01-2024/1/5/d
    Khung tình huống: Mới tuyển dụng được 4 tháng, xét ngày <ngày xét>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm <năm>
      Và người được đề nghị mới được tuyển dụng trong năm
      Và hồ sơ ghi nhận:
        | thời gian công tác trong năm, kể cả thời gian hợp đồng trước khi tuyển dụng tại cùng cơ quan | 4 tháng |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: thông tư có hiệu lực từ ngày 25/04/2024 đến hết ngày 04/08/2025; sau đó chỉ lưu ý
        | năm  | ngày xét   | diện xét             |
        | 2024 | 24/04/2024 | Chưa kiểm tra        |
        | 2024 | 25/04/2024 | Không thuộc diện xét |
        | 2025 | 04/08/2025 | Không thuộc diện xét |
        | 2025 | 05/08/2025 | Có điểm cần lưu ý    |

    @NT-01-02 @tt01-2024/1/5/d
    Tình huống: Từ ngày 05/08/2025 mới tuyển dụng được 4 tháng thì lưu ý
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2025
      Và người được đề nghị mới được tuyển dụng trong năm
      Và hồ sơ ghi nhận:
        | thời gian công tác trong năm, kể cả thời gian hợp đồng trước khi tuyển dụng tại cùng cơ quan | 4 tháng |
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì có lưu ý "Thời gian công tác trong năm, kể cả thời gian hợp đồng trước khi tuyển dụng tại cùng cơ quan: ít nhất 6 tháng"

    @NT-01-05 @tt01-2024/1/5/d
    Khung tình huống: Từ ngày 05/08/2025 công tác được <thời gian>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2025
      Và người được đề nghị mới được tuyển dụng trong năm
      Và hồ sơ ghi nhận:
        | thời gian công tác trong năm, kể cả thời gian hợp đồng trước khi tuyển dụng tại cùng cơ quan | <thời gian> |
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: hai bên mức 06 tháng của quy định cũ
        | thời gian | diện xét          |
        | 6 tháng   | Thuộc diện xét    |
        | 5 tháng   | Có điểm cần lưu ý |

  Quy tắc: Trước ngày 01/01/2024, mới tuyển dụng dưới 10 tháng hoặc bị kỷ luật thì không xét Lao động tiên tiến
    Căn cứ: Điều 9 Nghị định số 91/2017/NĐ-CP.
    Nguồn: theo nguồn dẫn lại.

    @CA-12 @nd91-2017/9
    Khung tình huống: Trường hợp C12, năm 2023, công tác được <thời gian>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2023
      Và người được đề nghị mới được tuyển dụng trong năm
      Và hồ sơ ghi nhận:
        | thời gian công tác trong năm, kể cả thời gian hợp đồng trước khi tuyển dụng tại cùng cơ quan | <thời gian> |
      Khi thẩm định đề nghị này ngày 20/12/2023
      Thì kết luận là "<kết luận>"
      Và nguồn của kết luận là "Theo nguồn dẫn lại"

      Dữ liệu: hai bên mức 10 tháng
        | thời gian | kết luận                 |
        | 9 tháng   | Không thuộc diện xét     |
        | 10 tháng  | Đủ điều kiện, tiêu chuẩn |

    @NT-09-01 @nd91-2017/9
    Khung tình huống: Bị khiển trách, đề nghị Lao động tiên tiến năm <năm>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm <năm>
      Và bà Lê Thị Cúc bị kỷ luật khiển trách từ ngày <từ ngày>, chấp hành xong ngày <xong ngày>
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: từ năm 2024 không còn quy định chung, chỉ lưu ý quy định của nơi xét
        | năm  | từ ngày    | xong ngày  | ngày xét   | diện xét             |
        | 2023 | 01/03/2022 | 28/02/2023 | 20/12/2023 | Không thuộc diện xét |
        | 2024 | 01/03/2023 | 29/02/2024 | 16/12/2024 | Có điểm cần lưu ý    |

  Quy tắc: Nghỉ thai sản theo chế độ được tính vào thời gian xét
    Căn cứ: khoản 5 Điều 4 Nghị định số 152/2025/NĐ-CP; khoản 5 Điều 4 Nghị định số 98/2023/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @CA-13 @nd152-2025/4/5
    Tình huống: Trường hợp C13, năm 2025 nghỉ thai sản 6 tháng, xếp loại tốt
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2025
      Và người được đề nghị nghỉ từ 03 tháng trở lên trong năm
      Và kết quả các năm như sau:
        | năm  | xếp loại |
        | 2025 | tốt      |
      Và hồ sơ ghi nhận:
        | nghỉ thai sản theo chế độ                    | có      |
        | thời gian nghỉ trong năm không phải thai sản | 0 tháng |
      Khi thẩm định đề nghị này ngày 15/12/2025
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và không có lưu ý nào

    @NT-04-06 @nd98-2023/4/5 @nd152-2025/4/5
    Khung tình huống: Nghỉ thai sản năm <năm>, xét Chiến sĩ thi đua cơ sở
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Chiến sĩ thi đua cơ sở" năm <năm>
      Và người được đề nghị nghỉ từ 03 tháng trở lên trong năm
      Và hồ sơ ghi nhận:
        | nghỉ thai sản theo chế độ | có |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"

      Dữ liệu: theo nghị định cũ và mới
        | năm  | ngày xét   |
        | 2024 | 16/12/2024 |
        | 2025 | 15/12/2025 |

  Quy tắc: Đi đào tạo, bồi dưỡng thì thời gian đào tạo được tính nếu chấp hành tốt và có kết quả
    Căn cứ: điểm b khoản 5 Điều 1 Thông tư số 01/2024/TT-BNV.
    Nguồn: đào tạo dưới 01 năm: đã đối chiếu văn bản; mức khá của đào tạo từ 01 năm: chưa kiểm chứng.

    @NT-01-03 @tt01-2024/1/5/b
    Khung tình huống: Đào tạo từ 01 năm trở lên: <từ một năm>, chấp hành tốt: <chấp hành>, kết quả khá: <kết quả>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và người được đề nghị được cử đi đào tạo trong năm
      Và hồ sơ ghi nhận:
        | được cử đi đào tạo từ 01 năm trở lên     | <từ một năm> |
        | chấp hành tốt quy định của cơ sở đào tạo | <chấp hành>  |
        | kết quả đào tạo từ loại khá trở lên      | <kết quả>    |
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: dưới 01 năm xét việc chấp hành, từ 01 năm xét kết quả
        | từ một năm | chấp hành | kết quả | diện xét               |
        | không      | có        | chưa rõ | Thuộc diện xét         |
        | không      | chưa rõ   | chưa rõ | Thiếu hồ sơ, thông tin |
        | không      | không     | chưa rõ | Thiếu hồ sơ, thông tin |
        | có         | chưa rõ   | có      | Thuộc diện xét         |
        | có         | chưa rõ   | không   | Thiếu hồ sơ, thông tin |

  Quy tắc: Chuyển công tác thì đơn vị mới xét; ở đơn vị cũ từ 06 tháng thì phải có nhận xét của đơn vị cũ
    Căn cứ: Thông tư số 01/2024/TT-UBDT (quy định tương tự của ngành).
    Nguồn: theo nguồn dẫn lại.

    @NT-01-04 @tt01-2024-ubdt
    Khung tình huống: Ở đơn vị cũ <thời gian>, có nhận xét của đơn vị cũ: <nhận xét>
      Biết bà Lê Thị Cúc được đề nghị tặng danh hiệu "Lao động tiên tiến" năm 2024
      Và người được đề nghị chuyển công tác hoặc biệt phái trong năm
      Và hồ sơ ghi nhận:
        | thời gian công tác ở đơn vị cũ trong năm | <thời gian> |
        | có nhận xét của đơn vị cũ                | <nhận xét>  |
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: hai bên mức 06 tháng
        | thời gian | nhận xét | diện xét               |
        | 5 tháng   | không    | Thuộc diện xét         |
        | 6 tháng   | không    | Thiếu hồ sơ, thông tin |
        | 6 tháng   | có       | Thuộc diện xét         |
